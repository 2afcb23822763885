//! Earlier states of the open tour: its backups, one of which is put in its place.
//! Start with [`ask`].

use crate::domain::tour::Tour;
use crate::say;
use crate::store::earlier::Opened;
use crate::store::in_words::{io_in_words, path_in_words};
use crate::text::InWords;
use crate::text::sanitize::sanitize;
use crate::tui::dialog::{Choice, Item};
use crate::tui::effect::{Effect, Effects};
use crate::tui::model::Model;
use crate::tui::then::Then;
use std::io;
use std::sync::Arc;

/// Has the backups listed.
pub fn ask(model: &mut Model, effects: &mut Effects) {
    if let Some(file) = model.file() {
        effects.push(Effect::ListBackups(file.path.clone()));
    }
}

/// Lets one of the backups be chosen.
pub fn listed(model: &mut Model, list: io::Result<Vec<Opened>>) {
    let words = &model.words;
    let Some(file) = model.file() else { return };
    let list = match list {
        Ok(list) => list,
        Err(error) => {
            let text = io_in_words(words, error.kind(), &error.to_string());
            return model.tell(say!(model.words, "problem-in", file = path_in_words(&file.path), text = text));
        }
    };
    if list.is_empty() {
        let file = sanitize(&file.stem()).into_owned();
        return model.inform(say!(model.words, "cli-no-backups", file = file));
    }
    let item = |opened: Opened| {
        let label = opened.in_words(words);
        let number = opened.backup.number.to_string();
        match opened.tour {
            Some(tour) => {
                let label_of_change = say!(words, "label-restored", number = number);
                Item::new(label, Then::Restore { tour: Arc::new(tour), label: label_of_change })
            }
            None => Item { blocked: Some(say!(words, "backup-unreadable")), ..Item::new(label, Then::Nothing) },
        }
    };
    let items = list.into_iter().map(item).collect();
    model.show(Choice::new(say!(words, "ask-restore"), items));
}

/// Puts a backup in the place of the open tour; the file follows with the next save.
pub fn restore(model: &mut Model, tour: &Tour, label: String) {
    let Some(document) = &mut model.document else { return };
    document.change(label.clone(), tour.clone());
    model.inform(label);
}
