// The part of the reference implementation of EDTF that our tests hold time/ against.
declare module 'edtf' {
  /** `min` and `max` are the first and the last millisecond. */
  export default function edtf(text: string): {readonly min: number; readonly max: number};
}
