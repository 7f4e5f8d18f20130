/** Garbles the pixels that pages read from a canvas, as browsers do that resist fingerprinting, until it is called. */
export function garbleCanvasPixels(): () => void {
  const {prototype} = CanvasRenderingContext2D;
  const {getImageData} = prototype;
  prototype.getImageData = function (x: number, y: number, ...size) {
    const image = getImageData.call(this, x, y, ...size);
    crypto.getRandomValues(image.data);
    return image;
  };
  return () => {
    prototype.getImageData = getImageData;
  };
}
