import type { Assessment, Evidence } from '../api/types';
import type { PanelPart } from '../claim/ClaimPanel';
import { isStanding } from '../evidence/standing';
import { day, moment } from '../ui/dates';
import { VerdictMark, verdictOf } from './VerdictMark';

interface AssessmentCardProps extends Pick<PanelPart, 'reading' | 'panel'> {
  assessment: Assessment;
}

/** One submitted assessment, as it was given. */
export function AssessmentCard({ assessment, reading, panel }: AssessmentCardProps) {
  const verdict = assessment.verdict === null ? null : verdictOf(reading.scale, assessment.verdict);
  const evidence = assessment.evidence.flatMap((id) => panel.evidence.find((known) => known.id === id) ?? []);
  return (
    <div class="assessment-card">
      {verdict ? <VerdictMark verdict={verdict} /> : <span class="meta">{assessment.verdict}</span>}
      {assessment.outdated && <span class="tag">for an older wording</span>}
      <p class="meta">
        {assessment.contributor?.name}
        {assessment.confidence === null ? '' : `, confidence ${assessment.confidence} of 5`}
        {assessment.submittedAt ? `, ${moment(assessment.submittedAt)}` : ''}
      </p>
      {assessment.justification && <p class="why">{assessment.justification}</p>}
      <p class="meta">{detailWords(assessment, evidence)}</p>
    </div>
  );
}

function detailWords(assessment: Assessment, evidence: readonly Evidence[]): string {
  const rests = evidence.map((known) => {
    const name = known.source.title ?? known.source.url ?? 'a source';
    return isStanding(known) ? name : `${name} (withdrawn since)`;
  });
  return [
    assessment.asOf ? `As of ${day(assessment.asOf)}.` : '',
    assessment.condition ? `True if ${assessment.condition}.` : '',
    assessment.correctedValue ? `True value: ${assessment.correctedValue}.` : '',
    rests.length > 0 ? `Rests on ${rests.join('; ')}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
