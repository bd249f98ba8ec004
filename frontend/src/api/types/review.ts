/** Assessments and decisions. */

import type { Contributor, Versioned } from './wire';

export type DecisionOrigin = 'SINGLE_REVIEWER' | 'UNANIMOUS' | 'MAJORITY' | 'ADJUDICATED';

export interface Assessment extends Versioned {
  id: string;
  round: number;
  verdict: string | null;
  confidence: number | null;
  justification: string | null;
  asOf: string | null;
  condition: string | null;
  correctedValue: string | null;
  statementNumber: number;
  outdated: boolean;
  evidence: string[];
  contributor: Contributor | null;
  createdAt: string;
  submittedAt: string | null;
}

export interface Decision {
  id: string;
  verdict: string;
  origin: DecisionOrigin;
  justification: string | null;
  asOf: string | null;
  condition: string | null;
  correctedValue: string | null;
  statementNumber: number;
  contributor: Contributor | null;
  assessments: string[];
  decidedAt: string;
  endedAt: string | null;
}
