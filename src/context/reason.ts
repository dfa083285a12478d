/** Why a note stands at a passage, in English; what shows notes in another language translates it. */
export type Reason =
  | PlainReason
  | `resolution ${string} named`
  | `order ${string} named`
  /** The points in question, parted by commas: see PointKind. */
  | `contradicts: ${string}`;

/** A reason that names nothing of the passage. */
export type PlainReason =
  | 'the meeting itself'
  | 'told under its heading'
  | 'same meeting: its date is named'
  | 'same meeting: told by the time since'
  | 'same meeting: the first of the two leaders'
  | 'same meeting: the one before'
  | 'same day, at its own place'
  | 'goes on about that meeting'
  | 'named'
  | 'speaks of UN sanctions on Russia'
  | 'UN sanctions on North Korea'
  | 'goes on about the UN sanctions'
  | 'the end of the Panel of Experts'
  | 'a veto of that date'
  | 'arrest warrant of the International Criminal Court'
  | 'the duty to send workers home'
  | 'the cap on refined oil'
  | 'a resolution of that date'
  | 'a measure of that date'
  | 'same topic';
