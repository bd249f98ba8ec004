import { type Component, type ComponentType, createElement } from 'preact';

/** A component that is drawn again only when its properties differ: for the many rows of a long list. */
export function memo<P extends object>(
  Drawn: ComponentType<P>,
  same: (before: P, after: P) => boolean = shallow,
): ComponentType<P> {
  function Memo(this: Component<P>, props: P) {
    this.shouldComponentUpdate = (next) => !same(this.props, next);
    return createElement(Drawn, props);
  }
  return Memo;
}

function shallow(before: object, after: object): boolean {
  const names = Object.keys(after);
  if (names.length !== Object.keys(before).length) return false;
  return names.every((name) => before[name as keyof typeof before] === after[name as keyof typeof after]);
}
