//! Collect at most once: what a dozen forms wanted, and what residents were asked in the end.

use maud::{Markup, html};

use super::width;
use crate::figures::Figures;
use crate::words::{grouped, term};

pub(super) fn section(figures: &Figures) -> Markup {
    let forms = &figures.forms;
    let number = |count: u32| grouped(u64::from(count));
    let lead = html! {
        "A grid worker fills a dozen apps, the study complains. Here " (forms.departments)
        " departments wanted " (number(forms.wanted)) " fields of " (number(forms.residents))
        " residents from " (number(forms.workers)) " workers. Without the catalogue each is asked for; "
        "with it " b { (number(forms.collected)) } " were, " b { (number(forms.avoided)) }
        " were held or shared, and " (number(forms.forbidden))
        " were not to be asked. The busiest worker was spared " (number(forms.worker_avoided_max))
        " fields, the most-asked resident " (number(forms.resident_avoided_max)) "."
    };
    let figure = html! {
        table {
            thead { tr { th { "item" } th { "wanted" } th { "asked" } th { "avoided" } th {} } }
            tbody {
                @for row in &forms.items {
                    @let (english, chinese) = term(&row.item);
                    tr {
                        td { (english) " " span lang="zh" { (chinese) } }
                        td { (number(row.wanted)) }
                        td { (number(row.collected)) }
                        td { (number(row.avoided)) }
                        td { (width(row.avoided, row.wanted)) " %" }
                    }
                }
            }
        }
    };
    super::section("forms", "Collect at most once", "最多采一次", &lead, &figure)
}
