import type { Normalised, Verdict, Workspace } from '../api/types';
import { VerdictMark } from '../review/VerdictMark';
import { Term } from '../term/Term';

const NORMALISED: Record<Normalised, string> = { TRUE: 'true', FALSE: 'false', MIXTURE: 'mixture', OTHER: 'other' };

const REQUIRES: Record<Verdict['requires'], string> = {
  NOTHING: 'nothing',
  EVIDENCE: 'evidence',
  INQUIRY: 'an inquiry',
};

/** The verdicts that reviewers choose from. */
export function ScaleSection({ room: { scale } }: { room: Workspace }) {
  return (
    <section aria-labelledby="scale">
      <header>
        <h2 class="h" id="scale">
          <Term word="verdict">Verdict</Term> scale
        </h2>
        <p>
          Version {scale.number}. A changed scale is a new version; assessments keep the one that they were given in.
        </p>
      </header>
      <div class="tablewrap" tabIndex={0} role="region" aria-label="Table of verdicts">
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
                <td>{REQUIRES[verdict.requires]}</td>
                <td>
                  {NORMALISED[verdict.normalised]}
                  {typeof verdict.number === 'number' && `, ${verdict.number}`}
                </td>
                <td>{verdict.published ? 'yes' : 'when asked'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
