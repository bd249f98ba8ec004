import type { PanelPart } from '../claim/ClaimPanel';
import { Term } from '../term/Term';
import { Icon } from '../ui/Icon';
import { AssessmentCard } from './AssessmentCard';

/** What the others think: sealed until one's own is in, then side by side. */
export function Others(props: PanelPart) {
  const { panel, claim } = props;
  if (claim.state === 'CANDIDATE') return null;
  if (panel.sealed || panel.others === null) return <Sealed />;
  const others = panel.others.filter((assessment) => assessment.submittedAt !== null);
  return (
    <section>
      <h2>The others</h2>
      {others.length === 0 && <p class="meta">Nobody else has judged this claim.</p>}
      <div class={others.length > 1 ? 'two' : ''}>
        {others.map((assessment) => (
          <AssessmentCard key={assessment.id} assessment={assessment} {...props} />
        ))}
      </div>
    </section>
  );
}

function Sealed() {
  return (
    <section>
      <h2>The others</h2>
      <ul class="sealed">
        <li>
          <Icon name="lock" />
          <span class="seal" aria-hidden="true" />
          <span class="meta">sealed</span>
        </li>
      </ul>
      <p class="meta">
        The <Term word="blind first pass">first pass is blind</Term>. Whether anyone has assessed this claim, and how,
        opens when yours is in.
      </p>
    </section>
  );
}
