/**
 * The segment of a JPEG in which a camera writes down how it was held, where it was and what it is (Exif 2.32, 4.5 and 4.6).
 *
 * @param {{orientation: number, latitude: [number, number, number], camera: string}} facts - The orientation from 1 to 8, the degrees,
 *   minutes and seconds to the north, and the name of the camera, of more than four letters.
 * @returns {Uint8Array} The whole segment, with its marker.
 */
export function exifSegment({orientation, latitude, camera}) {
  const model = Buffer.from(`${camera}\0`, 'latin1');
  // The directories have fixed sizes: 2 bytes for the number of entries, 12 for each, 4 for the next directory.
  const gpsAt = 8 + 2 + 3 * 12 + 4;
  const latitudeAt = gpsAt + 2 + 2 * 12 + 4;
  const modelAt = latitudeAt + latitude.length * 8;
  const north = Buffer.from('N\0\0\0').readUInt32BE();
  const tiff = Buffer.concat([
    Buffer.from('MM\0*\0\0\0\x08', 'latin1'),
    directory([
      [0x0110, 2, model.length, modelAt],
      [0x0112, 3, 1, orientation << 16],
      [0x8825, 4, 1, gpsAt],
    ]),
    directory([
      [0x0001, 2, 2, north],
      [0x0002, 5, latitude.length, latitudeAt],
    ]),
    Buffer.concat(latitude.map(value => numbers(32, value, 1))),
    model,
  ]);
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  return Buffer.concat([numbers(16, 0xffe1, content.length + 2), content]);
}

const directory = entries =>
  Buffer.concat([
    numbers(16, entries.length),
    ...entries.map(([tag, type, count, value]) =>
      Buffer.concat([numbers(16, tag, type), numbers(32, count, value)]),
    ),
    numbers(32, 0),
  ]);

/** Big-endian numbers of so many bits. */
function numbers(bits, ...values) {
  const bytes = Buffer.alloc((values.length * bits) / 8);
  values.forEach((value, index) => bytes.writeUIntBE(value >>> 0, (index * bits) / 8, bits / 8));
  return bytes;
}
