/** How Chromium is started: without a screen, asking nobody but the page's own server, and with WebGL that needs no graphics card. */
export const browserFlags = [
  '--headless',
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;
