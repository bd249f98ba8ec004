import { useState } from 'preact/hooks';
import { inWorkspace, put } from '../api/http';
import { isStale } from '../api/problem';
import type { Verdict, Workspace } from '../api/types';
import { CompareAndKeep } from '../conflict/CompareAndKeep';
import { useDraft } from '../conflict/draft';
import { Icon } from '../ui/Icon';
import { ProblemNote } from '../ui/ProblemNote';
import { SubmitButton } from '../ui/SubmitButton';
import { announce } from '../ui/live';
import { useWork } from '../ui/useWork';
import { VerdictFields } from './VerdictFields';
import {
  type EditedVerdict,
  FEWEST_VERDICTS,
  MOST_VERDICTS,
  faultsOf,
  moved,
  newVerdict,
  scaleWords,
  valuesOf,
} from './scale';
import { replaceWorkspace } from './workspace';

/** Writes the next version of the scale. What was typed is kept in this browser until it is saved or thrown away. */
export function ScaleForm({ room, onClose }: { room: Workspace; onClose: () => void }) {
  const draft = useDraft<EditedVerdict[]>(`${room.slug}/scale`, room.scale.number, room.scale.verdicts);
  const work = useWork();
  const [theirs, setTheirs] = useState<Workspace | null>(null);
  const verdicts = draft.value;
  const close = () => {
    draft.clear();
    onClose();
  };
  const save = async (over: Workspace) => {
    const refusals: Workspace[] = [];
    const answer = await work.attempt(async () => {
      const path = inWorkspace(room.slug, 'scale');
      const got = await put<Workspace>(path, { verdicts: valuesOf(verdicts) }, { version: over.version });
      if (got.at === 'refused' && isStale(got.problem)) refusals.push(got.problem.current as Workspace);
      return got;
    });
    if (answer) {
      close();
      replaceWorkspace(answer.value, answer.etag);
      announce(`Version ${answer.value.scale.number} of the scale is in place`);
      return;
    }
    const now = refusals[0];
    if (!now) return;
    work.forgive();
    // Another setting was saved meanwhile, and the scale is as it was: nothing to choose.
    if (now.scale.number === over.scale.number) await save(now);
    else setTheirs(now);
  };
  const keep = (side: 'mine' | 'theirs') => {
    if (!theirs) return;
    setTheirs(null);
    if (side === 'mine') return void save(theirs);
    close();
    replaceWorkspace(theirs, null);
  };
  const faulty = verdicts.some((_, i) => Object.keys(faultsOf(verdicts, i)).length > 0);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!faulty) void save(room);
      }}
    >
      {draft.restored && <p class="meta">Kept from last time, not saved yet.</p>}
      <ScaleEditor verdicts={verdicts} onVerdicts={draft.set} problem={work.problem} />
      {theirs && (
        <CompareAndKeep
          thing="the verdict scale"
          differences={[
            {
              name: 'scale',
              label: 'The scale',
              mine: scaleWords(valuesOf(verdicts)),
              theirs: scaleWords(theirs.scale.verdicts),
            },
          ]}
          onKeep={({ scale }) => keep(scale ?? 'mine')}
          onLater={() => setTheirs(null)}
        />
      )}
      {work.problem && <ProblemNote problem={work.problem} />}
      <div class="row savebar">
        <SubmitButton words={`Save as version ${room.scale.number + 1}`} busyWords="Saving…" busy={work.busy} />
        <button type="button" class="btn quiet" onClick={close}>
          Leave it as it is
        </button>
      </div>
    </form>
  );
}

interface ScaleEditorProps {
  verdicts: readonly EditedVerdict[];
  onVerdicts: (verdicts: EditedVerdict[]) => void;
  problem: ReturnType<typeof useWork>['problem'];
}

/** The verdicts in their order: the first has the digit 1. */
export function ScaleEditor({ verdicts, onVerdicts, problem }: ScaleEditorProps) {
  const last = verdicts.length - 1;
  const change = (at: number, part: Partial<Verdict>) =>
    onVerdicts(verdicts.map((verdict, i) => (i === at ? { ...verdict, ...part } : verdict)));
  return (
    <>
      {verdicts.map((verdict, at) => (
        <VerdictFields
          key={verdict.fresh ? `new ${at}` : verdict.code}
          verdict={verdict}
          at={at}
          faults={faultsOf(verdicts, at)}
          problem={problem}
          onChange={(part) => change(at, part)}
          onUp={at > 0 ? () => onVerdicts(moved(verdicts, at, -1)) : null}
          onDown={at < last ? () => onVerdicts(moved(verdicts, at, 1)) : null}
          onTakeOut={verdicts.length > FEWEST_VERDICTS ? () => onVerdicts(verdicts.filter((_, i) => i !== at)) : null}
        />
      ))}
      {verdicts.length < MOST_VERDICTS && (
        <div>
          <button type="button" class="btn" onClick={() => onVerdicts([...verdicts, newVerdict()])}>
            <Icon name="plus" /> Add a verdict
          </button>
        </div>
      )}
    </>
  );
}
