/** Pixels for each one of the picture: fine enough for paper. */
const SCALE = 2;

/** The same picture in pixels. */
export async function svgToPng(svg: string): Promise<Blob> {
  const image = new Image();
  // As a data: address, which the policy of the page allows for pictures.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The browser made no picture')) : resolve(blob)), 'image/png');
  });
}
