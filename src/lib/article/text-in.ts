/** What Windows-1252 has in place of the control characters 80 to 9F; some decoders leave those. */
const windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Bytes as text in an encoding that the Encoding Standard names. Throws RangeError for another. */
export function textIn(encoding: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(encoding);
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252'
    ? text.replace(/[\x80-\x9f]/g, (control) => windows[control.charCodeAt(0) - 0x80])
    : text;
}
