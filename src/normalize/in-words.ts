// A TIMEX3 value in plain English, for `because`.

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** "Monday 8 October 2018", "June 2018", "the past, no date in particular". */
export function inWords(value: string): string {
  if (value === 'PAST_REF') return 'some time in the past, no date in particular';
  if (value === 'PRESENT_REF') return 'the present, no date in particular';
  if (value === 'FUTURE_REF') return 'some time in the future, no date in particular';
  const day = /^(\d{4})-(\d\d)-(\d\d)(?:T(.+))?$/.exec(value);
  if (day) {
    const [, year, month, date, time] = day;
    const weekday = WEEKDAYS[new Date(`${year}-${month}-${date}T00:00:00Z`).getUTCDay()];
    return `${weekday} ${Number(date)} ${MONTHS[Number(month) - 1]} ${Number(year)}${time && /^\d/.test(time) ? ` at ${time}` : ''}`;
  }
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month) return `${MONTHS[Number(month[2]) - 1]} ${Number(month[1])}`;
  if (/X/.test(value)) return `left open (${value})`;
  return value;
}
