//! How the program is linked: with Typst in it, for Linux, at a fixed address.
//! Imports nothing of the program.
//! Start with `main`.

use std::env;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let is = |name: &str, wanted: &str| env::var(name).is_ok_and(|value| value == wanted);
    let is_linux = is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu");
    // The tables of Typst hold 100,000 addresses. A program that may lie anywhere has them written anew at each start,
    // which takes 5 MiB of memory and half a millisecond before the first frame, whether a PDF is made or not. Stack,
    // heap and libraries lie at random places all the same.
    if is_linux && env::var_os("CARGO_FEATURE_PDF").is_some() {
        println!("cargo:rustc-link-arg-bins=-no-pie");
    }
}
