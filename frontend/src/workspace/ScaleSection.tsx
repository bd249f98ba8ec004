import { useState } from 'preact/hooks';
import type { Scale, Workspace } from '../api/types';
import { VerdictMark } from '../review/VerdictMark';
import { Term } from '../term/Term';
import { Icon } from '../ui/Icon';
import { ScaleForm } from './ScaleForm';
import { NORMALISED, REQUIRES } from './VerdictFields';

/** The verdicts that reviewers choose from, which whoever keeps the settings can change. */
export function ScaleSection({ room }: { room: Workspace }) {
  const [changing, setChanging] = useState(false);
  const { scale } = room;
  return (
    <section aria-labelledby="scale">
      <header>
        <h2 class="h" id="scale">
          <Term word="verdict">Verdict</Term> scale
        </h2>
        <p>
          Version {scale.number}. A changed scale is a new version; assessments keep the one that they were given in.
        </p>
        {room.allowed.includes('MANAGE_SETTINGS') && !changing && (
          <div>
            <button type="button" class="btn small" onClick={() => setChanging(true)}>
              <Icon name="pen" /> Change the scale
            </button>
          </div>
        )}
      </header>
      {changing ? <ScaleForm room={room} onClose={() => setChanging(false)} /> : <ScaleTable scale={scale} />}
    </section>
  );
}

function ScaleTable({ scale }: { scale: Scale }) {
  return (
    <div class="tablewrap">
      <table class="scaletable">
        <thead>
          <tr>
            <th scope="col">Verdict</th>
            <th scope="col">What it means</th>
            <th scope="col">Needs</th>
            <th scope="col">Counts as</th>
            <th scope="col">Published</th>
          </tr>
        </thead>
        <tbody>
          {scale.verdicts.map((verdict) => (
            <tr key={verdict.code}>
              <td>
                <VerdictMark verdict={verdict} />
              </td>
              <td>{verdict.definition}</td>
              <td data-head="Needs">{REQUIRES[verdict.requires]}</td>
              <td data-head="Counts as">
                {NORMALISED[verdict.normalised]}
                {typeof verdict.number === 'number' && `, ${verdict.number}`}
              </td>
              <td data-head="Published">{verdict.published ? 'yes' : 'when asked'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
