interface Withdrawable {
  withdrawnAt: string | null;
}

/** Whether it still counts: what its author has withdrawn stays only for what rests on it. */
export const isStanding = ({ withdrawnAt }: Withdrawable) => withdrawnAt === null;

export function standing<T extends Withdrawable>(all: readonly T[]): T[] {
  return all.filter(isStanding);
}
