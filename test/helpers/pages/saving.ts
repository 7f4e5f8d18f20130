/** A file that a link would save. */
export interface Saved {
  readonly name: string;
  readonly type: string;
  readonly text: Promise<string>;
}

/** Replaces saving until `end`, since a real download would prompt the user. `saved` contains the files. */
export function interceptSaving(): {readonly saved: Saved[]; end(): void} {
  const saved: Saved[] = [];
  const blobs = new Map<string, Blob>();
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL(blob);
    blobs.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function () {
    const blob = blobs.get(this.href)!;
    saved.push({name: this.download, type: blob.type, text: blob.text()});
  };
  const end = () => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  };
  return {saved, end};
}
