const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const LOCAL_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** `13 September 2023`. A bare date is that day everywhere; a moment is its day here. Partial dates come back as they are. */
export function day(value: string | null): string {
  if (value === null) return '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return DAY.format(new Date(`${value}T00:00:00Z`));
  const moment = new Date(value);
  return /^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(moment.getTime()) ? LOCAL_DAY.format(moment) : value;
}

/** `10:42` today, `yesterday, 10:42`, otherwise `13 September 2023, 10:42`. */
export function moment(value: string, now = new Date()): string {
  const at = new Date(value);
  const time = TIME.format(at);
  const days = Math.round((midnight(now) - midnight(at)) / 86_400_000);
  if (days === 0) return time;
  return days === 1 ? `yesterday, ${time}` : `${LOCAL_DAY.format(at)}, ${time}`;
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
