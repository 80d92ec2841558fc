/** Text of one line without doubled spaces and what cannot be seen: line ends, controls, marks of direction. */
export const oneLine = (text: string): string => (plain.test(text) ? text : text.replace(unseen, ' ').trim());

const plain = /^[!-~]+(?: [!-~]+)*$/;

/** But for what joins letters, and parts of a picture. */
const unseen = /(?:[\s\p{Cc}]|(?![\u200c\u200d])\p{Cf})+/gu;
