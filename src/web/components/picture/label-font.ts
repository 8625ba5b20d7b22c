/** How labels are written, on canvases and in files alike. Pixels. */
export const LABEL_SIZE = 13;
export const LABEL_FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif";
