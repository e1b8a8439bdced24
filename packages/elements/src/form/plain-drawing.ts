const nothingMore = (): undefined => undefined;

/** What a drawing says that adds nothing to the fields of a document. */
export const plainDrawing = {
  title: nothingMore,
  about: nothingMore,
  actions: nothingMore,
  note: nothingMore,
  left: nothingMore,
  open: nothingMore,
  connect: nothingMore,
};
