//! The office of a KI: where it is, how to reach it, what it works on. Unknown stays empty.
//! Start with [`Contact`].

use super::ags::Ags;
use super::coord::Coord;
use super::fact::Source;
use serde::Deserialize;

/// What is known of one KI's office.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    pub ags: Ags,
    #[serde(default)]
    pub name: Option<String>,
    #[serde(default)]
    pub street: Option<String>,
    #[serde(default)]
    pub postcode: Option<String>,
    #[serde(default)]
    pub city: Option<String>,
    /// Only where the KI sits in another town than the administration.
    #[serde(default)]
    pub coord: Option<Coord>,
    #[serde(default)]
    pub phone: Option<String>,
    #[serde(default)]
    pub email: Option<String>,
    #[serde(default)]
    pub web: Option<String>,
    /// The office of the host, `Landrat`.
    #[serde(default)]
    pub host_title: Option<String>,
    /// Who held that office in 2017.
    #[serde(default)]
    pub host_name_2017: Option<String>,
    /// What the KI works on.
    #[serde(default)]
    pub focus: Vec<String>,
    pub sources: Vec<Source>,
}

impl Contact {
    /// `Reeser Landstraße 31, 46483 Wesel`, as far as it is known.
    pub fn address(&self) -> Option<String> {
        let town = [self.postcode.as_deref(), self.city.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ");
        let parts: Vec<&str> =
            self.street.as_deref().into_iter().chain((!town.is_empty()).then_some(town.as_str())).collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    /// Takes over what `office` knows better; its sources come first.
    pub fn overlay(&mut self, office: Self) {
        let fields = [
            (&mut self.name, office.name),
            (&mut self.street, office.street),
            (&mut self.postcode, office.postcode),
            (&mut self.city, office.city),
            (&mut self.phone, office.phone),
            (&mut self.email, office.email),
            (&mut self.web, office.web),
            (&mut self.host_title, office.host_title),
            (&mut self.host_name_2017, office.host_name_2017),
        ];
        for (shipped, office) in fields {
            if office.is_some() {
                *shipped = office;
            }
        }
        self.coord = office.coord.or(self.coord);
        if !office.focus.is_empty() {
            self.focus = office.focus;
        }
        self.sources.splice(0..0, office.sources);
    }
}
