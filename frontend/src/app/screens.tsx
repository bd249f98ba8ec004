import type { ComponentType } from 'preact';
import type { PlaceName } from '../route/route';

type Screen = ComponentType<Record<string, never>>;

/** Which screen shows at which place. Each is fetched when it is first needed. */
export const SCREENS: Partial<Record<PlaceName, () => Promise<Screen>>> = {
  start: () => import('../workspace/StartScreen').then((module) => module.StartScreen),
};

/** Places that a visitor without an account may see. */
export const PUBLIC_PLACES: ReadonlySet<PlaceName | null> = new Set<PlaceName | null>(['publication', 'invitation']);
