interface MeterProps {
  label: string;
  now: number;
  max: number;
}

/** How far something is. The figures belong in words beside it. */
export function Meter({ label, now, max }: MeterProps) {
  const percent = max > 0 ? Math.min(100, (100 * now) / max) : 0;
  return (
    <div class="meter" role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={max} aria-valuenow={now}>
      <i style={{ '--p': `${percent}%` }} />
    </div>
  );
}
