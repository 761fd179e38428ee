import { cellXml, paragraphXml, tableXml } from "../../support/word/makeDocx";
import { read, textsOf, gridOf, tableOf, run, t, p } from "./readMadeDocx";

describe("text of a paragraph", () => {
  test.each<[string, string, string]>([
    [
      "runs cut anywhere, in NFD as they came",
      run(t("Tuyên ")) + run(t("truye\u0302\u0300n")),
      "Tuyên truye\u0302\u0300n",
    ],
    [
      "line breaks and tabs",
      run(`${t("Quý I")}<w:br/>${t("Quý II")}<w:tab/>${t("x")}<w:cr/>${t("y")}`),
      "Quý I\nQuý II\tx\ny",
    ],
    [
      "a tab that stands in the text, a line end of the file",
      run(t("UBND TỈNH\tCỘNG HÒA\nXÃ HỘI")),
      "UBND TỈNH\tCỘNG HÒA XÃ HỘI",
    ],
    [
      "space at the ends only where it is kept",
      run("<w:t> Nội dung </w:t>") + run(t(" a ")),
      "Nội dung a ",
    ],
    [
      "a hyphen that does not break, one that only may",
      run(`${t("12/KH")}<w:noBreakHyphen/>${t("SNV tuyên")}<w:softHyphen/>${t(" truyền")}`),
      "12/KH\u2011SNV tuyên truyền",
    ],
    [
      "signs of symbol fonts",
      run(
        '<w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Symbol" w:char="F0B3"/>',
      ),
      "✓☑≥",
    ],
    [
      "what was inserted stays, what was deleted goes",
      `${run(t("Quý "))}<w:del>${run("<w:delText>I</w:delText>")}</w:del><w:ins>${run(t("II"))}</w:ins>${run(t("/2022"))}`,
      "Quý II/2022",
    ],
    [
      "moved text stands where it was moved to",
      `<w:moveFrom>${run(t("cũ "))}</w:moveFrom>${run(t("Hội nghị "))}<w:moveTo>${run(t("mới"))}</w:moveTo>`,
      "Hội nghị mới",
    ],
    [
      "a field's result, not its instruction",
      `${run('<w:fldChar w:fldCharType="begin"/>')}${run("<w:instrText> REF hạn \\h </w:instrText>")}${run('<w:fldChar w:fldCharType="begin"/>')}${run(t("bên trong"))}${run('<w:fldChar w:fldCharType="separate"/>')}${run(t("1"))}${run('<w:fldChar w:fldCharType="end"/>')}${run('<w:fldChar w:fldCharType="separate"/>')}${run(t("30/6/2022"))}${run('<w:fldChar w:fldCharType="end"/>')}${run(t("."))}`,
      "30/6/2022.",
    ],
    [
      "a simple field and a link",
      `<w:fldSimple w:instr=" DATE ">${run(t("15/01"))}</w:fldSimple><w:hyperlink>${run(t(" xem"))}</w:hyperlink>`,
      "15/01 xem",
    ],
    [
      "a box to tick",
      run(
        '<w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar>',
      ) +
        run('<w:fldChar w:fldCharType="end"/>') +
        run(t(" Có")),
      "☒ Có",
    ],
    [
      "a list to choose from, with and without a result of its own",
      `${run(`<w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/>${["Chưa", "Đã làm"].map((one) => `<w:listEntry w:val="${one}"/>`).join("")}</w:ddList></w:ffData></w:fldChar>`)}${run("<w:instrText>FORMDROPDOWN</w:instrText>")}${run('<w:fldChar w:fldCharType="separate"/>')}${run(t("Đã làm"))}${run('<w:fldChar w:fldCharType="end"/>')}${run(t("; "))}${run('<w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:listEntry w:val="Quý I"/></w:ddList></w:ffData></w:fldChar>')}${run('<w:fldChar w:fldCharType="end"/>')}`,
      "Đã làm; Quý I",
    ],
    [
      "a field that nothing ends hides nothing",
      `${run('<w:fldChar w:fldCharType="begin"/>')}${run("<w:instrText> PAGE </w:instrText>")}${run(t("Đăng tin"))}${run('<w:fldChar w:fldCharType="begin"/>')}${run("<w:instrText> REF a </w:instrText>")}${run('<w:fldChar w:fldCharType="separate"/>')}${run(t(", bài"))}${run('<w:fldChar w:fldCharType="end"/>')}`,
      "Đăng tin, bài",
    ],
    [
      "fonts of TCVN3 and VNI show other letters than the file has; Unicode text in them is left",
      run(t("§¨ng tin vÒ "), '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>') +
        run(t("kÕ ho¹ch"), '<w:rFonts w:ascii=".VnTimeH"/>') +
        run(t(" coâng t"), '<w:rFonts w:ascii="VNI-Times"/>') +
        run(t("aùc"), '<w:b/><w:rFonts w:ascii="VNI-Times"/>') +
        run(t(" mới"), '<w:rFonts w:ascii=".VnTime"/>') +
        run(t(" \u00a7 10"), '<w:rFonts w:ascii="Times New Roman"/>'),
      "Đăng tin về KẾ HOẠCH công tác mới \u00a7 10",
    ],
    [
      "a content control, and one that still shows its prompt",
      `<w:sdt><w:sdtContent>${run(t("Văn phòng Sở"))}</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run(t("Nhấn để nhập"))}</w:sdtContent></w:sdt>`,
      "Văn phòng Sở",
    ],
    [
      "notes, comments and hidden words are not the text",
      `${run(t("Họp"))}${run('<w:footnoteReference w:id="1"/>')}<w:commentRangeStart w:id="0"/>${run('<w:commentReference w:id="0"/>')}${run(t("ẩn"), "<w:vanish/>")}${run(t(" rõ"), '<w:vanish w:val="0"/>')}`,
      "Họp rõ",
    ],
    [
      "smart tags, formulas",
      `<w:smartTag>${run(t("Bình Định"))}</w:smartTag><m:oMath><m:r><m:t> x=2</m:t></m:r></m:oMath>`,
      "Bình Định x=2",
    ],
  ])("%s", (_, content, text) => {
    expect(textsOf(p(content))).toEqual([text]);
  });

  test("text boxes follow their paragraph, and only one of the alternatives is read", () => {
    const box = (text: string) => `<w:txbxContent>${paragraphXml(text)}</w:txbxContent>`;
    const shape = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box("Nơi nhận:")}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box("Nơi nhận:")}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
    const old = `<w:pict><v:shape><v:textbox>${box("Lưu: VT")}</v:textbox></v:shape></w:pict>`;
    const body = p(run(t("Thân")) + run(shape) + run(old)) + paragraphXml("Sau");
    expect(textsOf(body)).toEqual(["Thân", "Nơi nhận:", "Lưu: VT", "Sau"]);
  });

  test("hidden, or set in an old font, by a style or by what the whole document is set in", () => {
    const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="An2"><w:basedOn w:val="An"/></w:style>
      <w:style w:type="paragraph" w:styleId="Moi"><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:ascii=".VnTime"/></w:rPr></w:style>`;
    const body =
      p(run(t("C¸c phßng")) + run(t(" ẩn"), '<w:rStyle w:val="An2"/>')) +
      paragraphXml("C¸c", '<w:pStyle w:val="Moi"/>');
    expect(textsOf({ body, styles })).toEqual(["Các phòng", "C¸c"]);
    expect(read({ body, styles }).hasLegacyFonts).toBe(true);
    expect(read({ body }).hasLegacyFonts).toBe(false);
  });

  test("paragraphs whose end was deleted are one", () => {
    const body =
      p(`<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run(t("Tuyên truyền "))}`) +
      paragraphXml("CCHC");
    expect(textsOf(body)).toEqual(["Tuyên truyền CCHC"]);
  });

  test("centred by itself, by its style, by what that is based on", () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:pPr><w:jc w:val="both"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Ten"><w:pPr><w:jc w:val="center"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Phu"><w:basedOn w:val="Ten"/></w:style>';
    const body =
      paragraphXml("a", '<w:jc w:val="center"/>') +
      paragraphXml("b", '<w:pStyle w:val="Phu"/>') +
      paragraphXml("c", '<w:pStyle w:val="Phu"/><w:jc w:val="left"/>') +
      paragraphXml("d");
    const centred = read({ body, styles }).blocks.map(
      (block) => block.kind === "paragraph" && block.isCentred,
    );
    expect(centred).toEqual([true, true, false, false]);
  });
});

describe("numbers of lists", () => {
  const level = (index: number, format: string, text: string, more = ""): string =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const list = (abstract: number, levels: string, num = abstract, overrides = ""): string =>
    `<w:num w:numId="${num}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>|<w:abstractNum w:abstractNumId="${abstract}">${levels}</w:abstractNum>`;
  const numberingOf = (...lists: readonly string[]): string => {
    const parts = lists.map((one) => one.split("|"));
    return parts.map(([, abstract]) => abstract).join("") + parts.map(([num]) => num).join("");
  };
  const item = (text: string, num: number, depth = 0): string =>
    paragraphXml(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${num}"/></w:numPr>`);

  test("levels count on, begin anew under the next, and show the levels above", () => {
    const numbering = numberingOf(
      list(
        1,
        level(0, "upperRoman", "%1.") +
          level(1, "decimal", "%1.%2.") +
          level(2, "lowerLetter", "%3)"),
      ),
    );
    const body =
      item("Mục đích", 1) +
      item("Một", 1, 1) +
      item("x", 1, 2) +
      item("y", 1, 2) +
      item("Hai", 1, 1) +
      item("z", 1, 2) +
      item("Nội dung", 1) +
      item("Một", 1, 1);
    expect(textsOf({ body, numbering })).toEqual([
      "I. Mục đích",
      "I.1. Một",
      "a) x",
      "b) y",
      "I.2. Hai",
      "a) z",
      "II. Nội dung",
      "II.1. Một",
    ]);
  });

  test("isLgl writes the levels above in digits, suff says what follows", () => {
    const numbering = numberingOf(
      list(
        1,
        level(0, "upperRoman", "%1.") +
          level(1, "decimal", "%1.%2", '<w:isLgl/><w:suff w:val="nothing"/>'),
      ),
    );
    expect(textsOf({ body: item("a", 1) + item("b", 1, 1), numbering })).toEqual(["I. a", "1.1b"]);
  });

  test.each<[string, string, string]>([
    ["lowerLetter", "%1)", "c)"],
    ["upperLetter", "%1.", "C."],
    ["lowerRoman", "%1.", "iii."],
    ["decimalZero", "%1", "03"],
    ["vietnameseCounting", "Phần thứ %1:", "Phần thứ ba:"],
    ["decimalEnclosedParen", "%1", "(3)"],
    ["none", "", ""],
  ])("%s", (format, text, label) => {
    const numbering = numberingOf(list(1, level(0, format, text)));
    const body = item("a", 1) + item("b", 1) + item("c", 1);
    expect(textsOf({ body, numbering })[2]).toBe(label === "" ? "c" : `${label} c`);
  });

  test("a list in the Vietnamese alphabet", () => {
    const custom =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="a, b, c, d, đ, e, g, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
    const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/>${custom}<w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const body = Array.from("123456", (text) => item(text, 1)).join("");
    expect(textsOf({ body, numbering })).toEqual(["a) 1", "b) 2", "c) 3", "d) 4", "đ) 5", "e) 6"]);
  });

  test("bullets are their signs", () => {
    const font = (name: string) => `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}"/></w:rPr>`;
    const bullet = (text: string, name: string) =>
      `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${text}"/>${font(name)}</w:lvl>`;
    const numbering = numberingOf(
      list(1, bullet("-", "Times New Roman")),
      list(2, bullet("\uf0b7", "Symbol")),
      list(3, bullet("\uf0a7", "Wingdings")),
      list(4, bullet("\uf0ff", "Wingdings")),
    );
    const body = [1, 2, 3, 4].map((num) => item("Họp", num)).join("");
    expect(textsOf({ body, numbering })).toEqual(["- Họp", "• Họp", "▪ Họp", "• Họp"]);
  });

  test("two lists of one definition count on; one that is told to starts anew", () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="1">${level(0, "decimal", "%1.")}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
    const body = item("a", 1) + item("b", 2) + item("c", 3) + item("d", 3);
    expect(textsOf({ body, numbering })).toEqual(["1. a", "2. b", "5. c", "6. d"]);
  });

  test("a style's list, a list style, and a paragraph that opts out", () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="DanhSach"/>${level(0, "decimal", "%1.")}${level(1, "decimal", "%1.%2.", '<w:pStyle w:val="Muc2"/>')}</w:abstractNum>` +
      '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="DanhSach"/></w:abstractNum>' +
      '<w:num w:numId="7"><w:abstractNumId w:val="2"/></w:num>';
    const styles =
      '<w:style w:type="paragraph" w:styleId="Muc1"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Muc2"><w:basedOn w:val="Muc1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Muc2b"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr></w:style>';
    const body =
      paragraphXml("a", '<w:pStyle w:val="Muc1"/>') +
      paragraphXml("b", '<w:pStyle w:val="Muc2b"/>') +
      paragraphXml("c", '<w:pStyle w:val="Muc1"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      paragraphXml("d", '<w:pStyle w:val="Muc1"/>');
    expect(textsOf({ body, styles, numbering })).toEqual(["1. a", "1.1. b", "c", "2. d"]);
  });

  test("the numbers of a table's first column, which hold no text of their own", () => {
    const numbering = numberingOf(list(1, level(0, "decimal", "%1")));
    const numbered = `<w:tc><w:tcPr/>${item("", 1)}</w:tc>`;
    const body = tableXml(
      [
        [numbered, cellXml("a")],
        [numbered, cellXml("b")],
      ],
      [500, 3000],
    );
    expect(gridOf(tableOf({ body, numbering }))).toEqual([
      ["1", "a"],
      ["2", "b"],
    ]);
  });
});
