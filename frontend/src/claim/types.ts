import type { ClaimType } from '../api/types';

export const TYPE_WORDS: Record<ClaimType, string> = {
  QUANTITY: 'Quantity',
  QUOTATION: 'Quotation',
  EVENT_OR_PROPERTY: 'Event or property',
  CAUSAL: 'Causal',
  POSITION: 'Position',
  PREDICTION: 'Prediction',
  OPINION: 'Opinion',
  DEFINITION: 'Definition',
};
