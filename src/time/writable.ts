// Plain data while it is put together: copying objects costs time where there are many.

/** The same fields, open for writing. */
export type Writable<T> = {-readonly [key in keyof T]: T[key]};
