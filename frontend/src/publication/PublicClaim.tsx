import type { PublishedClaim, Stance } from '../api/types';
import { VerdictMark, verdictClass } from '../review/VerdictMark';
import { day } from '../ui/dates';

const STANCE_WORDS: Record<Stance, string> = { SUPPORTS: 'Supports', REFUTES: 'Refutes', CONTEXT: 'Context' };

interface PublicClaimProps {
  claim: PublishedClaim;
  /** The first claim with a correction: links to the corrections lead here. */
  corrected: boolean;
}

/** One published claim: what was said, the verdict, why, and the sources. */
export function PublicClaim({ claim, corrected }: PublicClaimProps) {
  const anchor = corrected ? { id: 'corrections' } : {};
  return (
    <li class="pubclaim" id={`c${claim.number}`}>
      <span class="n">{claim.number}</span>
      <div>
        <p class="said" dir="auto">
          {claim.statement}
        </p>
        {claim.sentence !== null && <InSentence claim={claim} sentence={claim.sentence} />}
        {claim.withdrawn ? (
          <div class="correction" {...anchor}>
            <p>
              <b>Withdrawn, {day(claim.withdrawn.at)}.</b> {claim.withdrawn.reason}
            </p>
          </div>
        ) : (
          <Judged claim={claim} />
        )}
        {claim.corrections.map((correction, i) => (
          <div class="correction" key={correction.at} {...(i === 0 && claim.withdrawn === null ? anchor : {})}>
            <p>
              <b>Correction, {day(correction.at)}.</b> {correction.reason}
            </p>
            <div class="row">
              <span>Was</span> <VerdictMark verdict={correction.was} /> <span>now</span>{' '}
              <VerdictMark verdict={correction.now} />
            </div>
          </div>
        ))}
      </div>
    </li>
  );
}

function Judged({ claim }: { claim: PublishedClaim }) {
  return (
    <>
      <p>
        <VerdictMark verdict={claim.verdict} />
      </p>
      {claim.correctedValue !== null && (
        <p class="pub-true">
          True value: <b>{claim.correctedValue}</b>
        </p>
      )}
      {claim.condition !== null && <p class="pub-true">True if {claim.condition}</p>}
      {claim.justification !== null && (
        <p class="why" dir="auto">
          {claim.justification}
        </p>
      )}
      <ul class="srcs">
        {claim.sources.map((source, i) => (
          <li key={i}>
            <span class="meta">{STANCE_WORDS[source.stance]}</span>
            <span>
              {source.url === null ? (
                (source.title ?? 'A source without a title')
              ) : (
                <a href={source.url} rel="noreferrer">
                  {source.title ?? source.url}
                </a>
              )}
              {[source.author, source.site, day(source.publishedAt)].filter(Boolean).map((words) => `, ${words}`)}
              {source.quote !== null && <q class="pub-quote">{source.quote}</q>}
              {source.translation !== null && <span class="pub-quote">In translation: {source.translation}</span>}
            </span>
          </li>
        ))}
        {claim.inquiries.map((inquiry, i) => (
          <li key={`i${i}`}>
            <span class="meta">Looked in</span>
            <span>
              {inquiry.lookedIn}, {day(inquiry.lookedAt)}, for {inquiry.lookedFor}: nothing found
            </span>
          </li>
        ))}
      </ul>
      {claim.asOf !== null && <p class="meta pub-asof">As of {day(claim.asOf)}</p>}
    </>
  );
}

/** The article's own sentence, with the claim's words marked in it. */
function InSentence({ claim, sentence }: { claim: PublishedClaim; sentence: string }) {
  const { exact, verdict, withdrawn } = claim;
  const at = exact === null ? -1 : sentence.indexOf(exact);
  return (
    <blockquote class="pub-sentence" dir="auto">
      {at < 0 || exact === null ? (
        sentence
      ) : (
        <>
          {sentence.slice(0, at)}
          <mark class={withdrawn ? '' : verdictClass(verdict)}>{exact}</mark>
          {sentence.slice(at + exact.length)}
        </>
      )}
    </blockquote>
  );
}
