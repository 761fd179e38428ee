import { assessRows, findingsOf } from "../support/assessFixtures";
import { plan, report, roster } from "./smallWorkbook";

describe("letters of old fonts", () => {
  const tcvn3 = [
    ["§¬n vÞ: V¨n phßng Së"],
    ["Kú b¸o c¸o: Quý II/2022"],
    ["Ngµy göi b¸o c¸o: 10/6/2022"],
    ["TT", "Néi dung tuyªn truyÒn", "KÕt qu¶ thùc hiÖn", "T×nh tr¹ng", "Ngµy hoµn thµnh"],
    ["", "§¨ng tin, bµi", "05 tin", "§ang thùc hiÖn"],
  ];
  const vni = [
    ["Ñôn vò: Vaên phoøng Sôû"],
    ["Kyø baùo caùo: Quyù II/2022"],
    ["Ngaøy göûi baùo caùo: 10/6/2022"],
    ["TT", "Noäi dung", "Keát quaû thöïc hieän", "Tình traïng", "Ngaøy hoaøn thaønh"],
    ["", "Ñaêng tin, baøi", "05 tin", "Ñang thöïc hieän"],
  ];

  test.each([
    ["TCVN3", tcvn3],
    ["VNI", vni],
  ])("a whole report in %s: unit, period, header, activity and status are read", (_name, rows) => {
    const assessment = assessRows([plan, roster, report("Trang 1", { rows })]);
    const read = assessment.reports.get("Văn phòng Sở");
    expect(read).toMatchObject({ unitText: rows[0]?.[0]?.split(": ")[1] });
    expect(read?.period?.id).toBe("2022-Q2");
    expect(read?.submittedOn?.toString()).toBe("2022-06-10");
    expect(read?.rows).toEqual([
      expect.objectContaining({ activityId: "1", status: "in_progress", content: rows[4]?.[1] }),
    ]);
    const own = findingsOf(assessment).filter((text) => text.startsWith("legacy-encoding"));
    expect(own).toEqual(["legacy-encoding Trang 1!A1"]);
  });

  test("a plan's own cells: units are found, the words stay", () => {
    const rows = [
      ...plan.rows.slice(0, 2),
      [1, "§¨ng tin, bµi", "V¨n phßng Së", "", "Th\u00adêng xuyªn"],
    ];
    const assessment = assessRows([{ ...plan, rows }, roster, report("Văn phòng Sở")]);
    expect(assessment.plan?.activities[0]).toMatchObject({
      content: "§¨ng tin, bµi",
      lead: "V¨n phßng Së",
      leadUnits: ["Văn phòng Sở"],
      timing: { kind: "continuous" },
    });
    expect(assessment.reports.get("Văn phòng Sở")?.rows[0]?.activityId).toBe("1");
    const own = findingsOf(assessment).filter((text) => text.startsWith("legacy-encoding"));
    expect(own).toEqual(["legacy-encoding Kế hoạch!B3"]);
  });
});
