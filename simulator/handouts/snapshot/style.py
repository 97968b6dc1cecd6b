"""The snapshot's style: one column, light or dark as the reader's device is, and plain on paper."""

from ...charts.palette import PALETTES, Palette


def _colours(p: Palette) -> str:
    return (
        f"--text:{p.text};--muted:{p.muted};--grid:{p.grid};--surface:{p.surface};"
        f"--plan:{p.plan};--good:{p.good};--bad:{p.target}"
    )


STYLE = (
    ":root{color-scheme:light dark;" + _colours(PALETTES["light"]) + "}"
    "@media (prefers-color-scheme:dark){:root{" + _colours(PALETTES["dark"]) + "}}"
    """
*{box-sizing:border-box}
body{margin:0;background:var(--surface);color:var(--text);
font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
main{max-width:64rem;margin:0 auto;padding:1rem}
h1{font-size:1.6rem;line-height:1.25;margin:.4rem 0;border-left:.35rem solid var(--bad);padding-left:.7rem}
h1.good{border-color:var(--good)}
h2{font-size:1.15rem;margin:1.8rem 0 .4rem}
h1,h2,p,li,dt,dd,th,td,a,code{overflow-wrap:anywhere}
.product,.quiet,figcaption,dt{color:var(--muted);font-size:.9rem}
.product,.name{margin:.2rem 0}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:.7rem;margin:1rem 0}
.card{border:1px solid var(--grid);border-radius:.5rem;padding:.7rem .9rem}
.card dd{margin:0}
.card b{display:block;font-size:1.7rem;line-height:1.3}
.card span{display:block;font-size:.9rem;color:var(--muted)}
.card .good{color:var(--good)}
.card .bad{color:var(--bad)}
figure{margin:0}
figure svg{display:block;width:100%;height:auto;overflow:visible;background:#fff;border-radius:.5rem;padding:.3rem}
svg[data-size=narrow]{display:none}
footer svg{width:9rem;height:9rem;background:#fff}
.scroll{overflow-x:auto;max-width:100%}
.scroll:focus-visible,a:focus-visible,summary:focus-visible,input:focus-visible,button:focus-visible{
outline:2px solid var(--plan);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:.88rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .5rem;border-bottom:1px solid var(--grid);font-weight:normal}
.scroll th,.scroll td{overflow-wrap:normal}
thead th{color:var(--muted);font-weight:600}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.scroll tbody th{min-width:6.5rem;overflow-wrap:anywhere}
.course tbody th{white-space:nowrap}
.entries td:last-child{min-width:14rem;color:var(--muted)}
.levers[hidden]{display:none}
.lever{display:grid;grid-template-columns:1fr auto;gap:.1rem 1rem;margin:.8rem 0}
.lever label{font-weight:600}
.lever output{font-variant-numeric:tabular-nums;text-align:right}
.lever input{grid-column:1/-1;width:100%;height:2.2rem;margin:0;accent-color:var(--plan);cursor:pointer}
.said{font-size:1.15rem;font-weight:600;border-left:.35rem solid var(--bad);
padding:.2rem .7rem;position:sticky;bottom:0;background:var(--surface)}
.said.good{border-color:var(--good)}
.levers figure svg{background:none;padding:0}
.levers text{font-size:12px;fill:var(--muted)}
.levers .grid{stroke:var(--grid)}
.levers .aim{stroke:var(--bad);stroke-dasharray:6 4}
.levers .aimed{fill:var(--bad)}
.levers .band{fill:var(--plan);fill-opacity:.18}
.levers path.plan{fill:none;stroke:var(--muted);stroke-width:1.5;stroke-dasharray:2 4}
.levers .line{fill:none;stroke:var(--plan);stroke-width:2.5}
.levers .end{fill:var(--plan);font-weight:600}
button{font:inherit;color:var(--plan);background:none;border:1px solid var(--plan);border-radius:.5rem;
padding:.45rem .9rem;min-height:2.75rem;cursor:pointer}
button:disabled{color:var(--muted);border-color:var(--grid);cursor:default}
summary{cursor:pointer;padding:.6rem 0;color:var(--plan)}
a{color:var(--plan)}
@media (max-width:40rem){
h1{font-size:1.3rem}
main{padding:.8rem}
.lever{grid-template-columns:1fr}
.lever output{text-align:left}
svg[data-size=wide]{display:none}
svg[data-size=narrow]{display:block}
}
@page{size:A4;margin:1.5cm}
@media print{
:root{"""
    + _colours(PALETTES["light"])
    + """}
body{background:#fff;font-size:10pt}
main{max-width:none;padding:0}
h1{font-size:16pt}
h2{break-after:avoid}
.cards{grid-template-columns:repeat(4,1fr)}
.card b{font-size:14pt}
figure,.card,tr,li{break-inside:avoid}
table{font-size:8.5pt}
thead{display:table-header-group}
.scroll{overflow:visible}
.levers:not(.moved),.levers button{display:none}
svg[data-size=wide]{display:block}
svg[data-size=narrow],details{display:none}
}
"""
)
