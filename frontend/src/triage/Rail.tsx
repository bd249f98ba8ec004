import { CommandButton } from '../command/CommandButton';
import type { Command } from '../command/registry';
import { lastStep, steps, undo } from '../command/undo';
import { Term } from '../term/Term';
import type { Tally } from './tally';

interface RailProps {
  tally: Tally;
  rest: Command;
  next: Command;
  previous: Command;
}

const LAST = 5;

const UNDO: Command = {
  id: 'undo',
  words: 'Undo',
  keys: ['Ctrl+Z'],
  when: () => lastStep.value !== null,
  run: () => undo(),
};

/** Beside the candidates: setting aside the rest, the tally, the last steps. */
export function Rail({ tally, rest, next, previous }: RailProps) {
  const done = steps.value.slice(-LAST).reverse();
  return (
    <aside class="rail" aria-label="How far you are">
      <section>
        <CommandButton command={rest} icon="aside">
          Set aside the rest {tally.left}
        </CommandButton>
        <p class="meta">They leave progress and exports, and can be fetched back at any time.</p>
        <div class="row">
          <CommandButton command={previous} small />
          <CommandButton command={next} small />
        </div>
      </section>
      <hr />
      <section class="later">
        <h2 class="label">So far</h2>
        <dl class="tally">
          <dt>Accepted</dt>
          <dd>{tally.accepted}</dd>
          <dt>Discarded</dt>
          <dd>{tally.discarded}</dd>
          <dt>Set aside</dt>
          <dd>{tally.setAside}</dd>
          <dt>Left</dt>
          <dd>{tally.left}</dd>
        </dl>
      </section>
      <hr class="later" />
      <section class="later">
        <h2 class="label">
          What is a <Term word="candidate">candidate</Term>?
        </h2>
        <p class="meta">A claim that the splitter proposes and nobody has accepted yet.</p>
      </section>
      {done.length > 0 && (
        <>
          <hr class="later" />
          <section class="later">
            <h2 class="label">Last steps</h2>
            <ol class="meta last-steps">
              {done.map((step) => (
                <li key={step.words}>{step.words}</li>
              ))}
            </ol>
            <div>
              <CommandButton command={UNDO} small icon="undo" />
            </div>
          </section>
        </>
      )}
    </aside>
  );
}
