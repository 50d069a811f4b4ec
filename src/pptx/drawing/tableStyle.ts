/** PowerPoint's own "No Style, No Grid": what a cell looks like stands in the cell. */
export const TABLE_STYLE = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';
