//! The data of a picture as a table.

use crate::chart::{Table, TrajectorySpec};
use crate::i18n::Lang;
use yew::prelude::*;

/// The tables of curves.
pub(in crate::ui) fn tables(specs: &[TrajectorySpec], lang: Lang) -> Html {
    html! { { for specs.iter().map(|spec| data_table(&spec.table(lang))) } }
}

/// A chart's table.
pub(in crate::ui) fn data_table(table: &Table) -> Html {
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={table.caption.clone()}>
            <table class="data">
                <caption>{ &table.caption }</caption>
                <thead><tr>{ for table.head.iter().map(|cell| html! { <th scope="col">{ cell }</th> }) }</tr></thead>
                <tbody>
                    { for table.rows.iter().enumerate().map(|(index, row)| html! {
                        <tr class={classes!((table.emphasised == Some(index)).then_some("on"))}>
                            { for row.iter().enumerate().map(|(column, cell)| if column == 0 {
                                html! { <th scope="row">{ cell }</th> }
                            } else {
                                html! { <td>{ cell }</td> }
                            }) }
                        </tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}
