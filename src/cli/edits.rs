//! Commands that are one edit of a tour: a record each.
//! Start with [`FINALISE`], then [`STATUS`]; opening and saving the tour is done by [`super::subcommand`].

use super::define::{self, own_option, positional};
use super::subcommand::{Action, Subcommand};
use crate::desk::typed::{choice, place, text};
use crate::domain::edit::Edit;
use crate::say;
use crate::text::sanitize::sanitize;

/// The plan is final; its sheets are no drafts any more until the next edit.
pub const FINALISE: Subcommand = Subcommand {
    name: "finalise",
    define: |words| {
        define::command(words, "finalise", say!(words, "cli-about-finalise"), &say!(words, "cli-usage-finalise"))
            .arg(define::tour(words))
    },
    action: Action::Edit(|_, _| Ok(Edit::Finalise)),
};

/// Until when the press may not publish what it is told.
pub const EMBARGO: Subcommand = Subcommand {
    name: "embargo",
    define: |words| {
        let embargo = positional(words, "embargo", say!(words, "cli-value-text"), say!(words, "cli-help-embargo"));
        define::command(words, "embargo", say!(words, "cli-about-embargo"), &say!(words, "cli-usage-embargo"))
            .args([define::tour(words), embargo.required(true)])
    },
    action: Action::Edit(|_, matches| {
        Ok(Edit::SetEmbargo { embargo: text::understand(define::text(matches, "embargo")) })
    }),
};

/// Where the days of a tour start and end.
pub const BASE: Subcommand = Subcommand {
    name: "base",
    define: |words| {
        let name = positional(words, "name", say!(words, "cli-value-name"), say!(words, "cli-help-base-name"));
        let coord = positional(words, "coord", say!(words, "cli-value-coord"), say!(words, "cli-help-coord"));
        define::command(words, "base", say!(words, "cli-about-base"), &say!(words, "cli-usage-base"))
            .args([define::tour(words), name.required(true).display_order(define::SECOND)])
            .arg(coord.required(true).allow_hyphen_values(true))
    },
    action: Action::Edit(|transaction, matches| {
        let reference = &transaction.context.office.reference;
        let base = place::named(reference, define::text(matches, "name"), define::text(matches, "coord"))?;
        Ok(Edit::SetBase { base: Some(base) })
    }),
};

/// Takes a stop off the tour.
pub const REMOVE: Subcommand = Subcommand {
    name: "remove",
    define: |words| {
        define::command(words, "remove", say!(words, "cli-about-remove"), &say!(words, "cli-usage-remove"))
            .args([define::tour(words), define::stop(words)])
    },
    action: Action::Edit(|transaction, matches| {
        Ok(Edit::RemoveStop { stop: transaction.stop(define::text(matches, "stop"))? })
    }),
};

/// How far a visit is arranged.
pub const STATUS: Subcommand = Subcommand {
    name: "status",
    define: |words| {
        let status = positional(words, "status", say!(words, "cli-value-status"), say!(words, "cli-help-status"));
        define::command(words, "status", say!(words, "cli-about-status"), &say!(words, "cli-usage-status"))
            .args([define::tour(words), define::stop(words), status.required(true)])
            .arg(own_option(words, "reason", say!(words, "cli-value-text"), say!(words, "cli-help-reason")))
    },
    action: Action::Edit(|transaction, matches| {
        let stop = transaction.stop(define::text(matches, "stop"))?;
        let status = choice::status(define::text(matches, "status"))?;
        let reason = matches.get_one::<String>("reason").map(|reason| sanitize(reason).trim().to_owned());
        Ok(Edit::SetStatus { stop, status, reason: reason.filter(|reason| !reason.is_empty()) })
    }),
};
