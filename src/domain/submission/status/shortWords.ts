/** Pairs of words that units shorten to a letter and a word: "H/thành", "p.sinh", "th.hiện". */
const pairs =
  "hoan thanh,hoan thien,thuc hien,trien khai,phat sinh,bao cao,du thao,to chuc,ban hanh,phe duyet,tham dinh,xu ly,giai quyet,tham muu,tiep tuc,ket thuc"
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]);
const shortened = new RegExp(
  `\\b(?:${pairs.map(([first, second]) => `${first.charAt(0)}${first.charAt(1) === "h" || first.charAt(1) === "r" ? first.charAt(1) + "?" : ""}[./] ?${second}`).join("|")})\\b`,
  "gu",
);

/** Writes shortened words out: "chua t/hien" is "chua thuc hien". Expects folded letters. */
export function writeOutShortWords(letters: string): string {
  if (!/[./]/u.test(letters)) return letters;
  return letters.replace(shortened, (short) => {
    const [first = "", second = ""] = short.split(/[./] ?/u);
    const pair = pairs.find(([one, two]) => two === second && one.startsWith(first));
    return pair ? pair.join(" ") : short;
  });
}
