import type { Claim } from '../api/types';
import type { ReadingStore } from '../article/reading';
import { AddSource } from '../source/AddSource';
import { InquiryForm } from './InquiryForm';
import type { Adding } from './useAdding';

interface AddedEvidenceProps {
  store: ReadingStore;
  claim: Claim;
  adding: Adding;
  reload: () => Promise<void>;
}

/** The form of what is being added, in place. */
export function AddedEvidence({ store, claim, adding, reload }: AddedEvidenceProps) {
  const onDone = async () => {
    // Until it shows in its place, the form says that it is on its way.
    await reload();
    adding.leave();
  };
  const part = { slug: store.slug, claim, onDone, onLeave: adding.leave };
  switch (adding.now.what) {
    case 'source':
      return <AddSource {...part} stance={adding.now.stance} />;
    case 'inquiry':
      return <InquiryForm {...part} />;
    case 'nothing':
      return null;
  }
}
