import type { ComponentChildren } from 'preact';
import { Page } from '../app/Page';

/** The frame of the screens before one is in: the form, and beside it what the product does with a sentence. */
export function Gate({ children }: { children: ComponentChildren }) {
  return (
    <Page>
      <div class="gatepage">
        <div class="gate">{children}</div>
        <CheckedSentence />
      </div>
    </Page>
  );
}

/** A sentence with its claims underlined by their verdicts: letter, line and colour. */
function CheckedSentence() {
  return (
    <figure class="gate-figure" aria-label="An example: one sentence, three claims, three verdicts">
      <blockquote class="gate-sentence">
        <Words verdict="v-R" letter="R" name="Refuted">
          Opened in 1974
        </Words>
        , the harbour bridge{' '}
        <Words verdict="v-S" letter="S" name="Supported">
          carries 31,000 cars a day
        </Words>{' '}
        and{' '}
        <Words verdict="v-N" letter="N" name="Not enough evidence">
          has never been closed for ice
        </Words>
        .
      </blockquote>
      <dl class="gate-claims">
        <Line verdict="v-R" letter="R" name="Refuted">
          The first car crossed on 2 June 1976, says the port’s own chronicle.
        </Line>
        <Line verdict="v-S" letter="S" name="Supported">
          Two counts, of different origin, agree within four hundred.
        </Line>
        <Line verdict="v-N" letter="N" name="Not enough evidence">
          The logs before 1990 are lost. We looked in two archives.
        </Line>
      </dl>
    </figure>
  );
}

interface MarkedProps {
  verdict: string;
  letter: string;
  name: string;
  children: string;
}

function Words({ verdict, letter, name, children }: MarkedProps) {
  return (
    <span class={`hl v ${verdict}`}>
      <span class="mk">
        <b aria-hidden="true">{letter}</b>
        <span class="sr">{name}: </span>
      </span>
      {children}
    </span>
  );
}

function Line({ verdict, letter, name, children }: MarkedProps) {
  return (
    <div>
      <dt class={`verdict v ${verdict}`}>
        <b aria-hidden="true">{letter}</b>
        <span>{name}</span>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
