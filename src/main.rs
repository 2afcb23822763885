//! The program: arguments in, one command, an exit code out.

use std::process::ExitCode;

fn main() -> ExitCode {
    sommertour::cli::run(std::env::args_os()).into()
}
