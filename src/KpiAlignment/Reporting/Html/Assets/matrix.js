// How the chosen department stands towards every other, which of many the matrix can't show.
if (byId("matrix-focus")) {
  const place = byId("matrix-focus");
  const sign = new Intl.NumberFormat(document.documentElement.lang, { signDisplay: "exceptZero", minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const step = cosine => Math.sign(cosine) * [0.05, 0.2, 0.45, 0.7].filter(bar => Math.abs(cosine) >= bar).length;
  const written = cosine => (Math.abs(cosine) < 0.05 ? "0" : sign.format(cosine).replace("-", "−"));

  chosen.listeners.push(department => {
    place.hidden = department === null;
    place.replaceChildren();
    if (department === null) return;
    const other = pair => (pair.first === department ? pair.second : pair.first);
    const isOwn = pair => pair.first === department || pair.second === department;
    const conflicts = new Map(report.conflicts.filter(isOwn).map(pair => [other(pair), pair]));
    const rows = report.alignments.filter(isOwn).sort((a, b) => a.cosine - b.cosine);
    const title = say("towards", report.departments[department]);
    place.append(make("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": title }, [make("table", { class: "matrix" }, [
      make("caption", { class: "spoken" }, [title]),
      make("thead", {}, [make("tr", {}, ["department", "alignment", "conflict"].map(word => make("th", { scope: "col" }, [say(word)])))]),
      make("tbody", {}, rows.map(row => {
        const conflict = conflicts.get(other(row));
        return make("tr", {}, [
          make("th", { scope: "row" }, [report.departments[other(row)]]),
          make("td", { class: `c${step(row.cosine)}` }, [written(row.cosine)]),
          make("td", {}, conflict ? [make("a", { href: `#${conflict.anchor}` }, [conflict.says])] : ["·"]),
        ]);
      })),
    ])]));
  });
}
