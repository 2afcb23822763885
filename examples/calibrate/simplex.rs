//! The downhill simplex of Nelder and Mead (1965) with the coefficients of Gao and Han (2012). Deterministic.
//! Start with [`minimise`].

/// Each restart begins with a smaller simplex around the best point so far.
const STEPS: [f64; 3] = [0.15, 0.08, 0.04];
const TURNS_A_PARAMETER: usize = 60;

/// The parameters near `start` with the lowest `loss`, all of them positive.
pub fn minimise(start: &[f64], loss: impl Fn(&[f64]) -> f64) -> Vec<f64> {
    STEPS.iter().fold(start.to_vec(), |best, step| descend(&best, *step, &loss))
}

fn descend(start: &[f64], step: f64, loss: &impl Fn(&[f64]) -> f64) -> Vec<f64> {
    let size = start.len();
    let n = size as f64;
    let (expand, contract, shrink) = (1.0 + 2.0 / n, 0.75 - 0.5 / n, 1.0 - 1.0 / n);
    let measured = |point: Vec<f64>| {
        let point: Vec<f64> = point.into_iter().map(f64::abs).collect();
        (loss(&point), point)
    };
    let mut corners = vec![measured(start.to_vec())];
    for at in 0..size {
        let mut corner = start.to_vec();
        corner[at] *= 1.0 + step;
        corners.push(measured(corner));
    }
    for _ in 0..TURNS_A_PARAMETER * size {
        corners.sort_by(|a, b| a.0.total_cmp(&b.0));
        let (worst, last) = (corners[size].0, corners[size].1.clone());
        let centre: Vec<f64> =
            (0..size).map(|at| corners[..size].iter().map(|corner| corner.1[at]).sum::<f64>() / n).collect();
        let along = |factor: f64| measured(centre.iter().zip(&last).map(|(c, l)| c + factor * (c - l)).collect());
        let mirrored = along(1.0);
        let next = if mirrored.0 < corners[0].0 {
            let further = along(expand);
            Some(if further.0 < mirrored.0 { further } else { mirrored })
        } else if mirrored.0 < corners[size - 1].0 {
            Some(mirrored)
        } else {
            let nearer = along(if mirrored.0 < worst { contract } else { -contract });
            (nearer.0 < worst.min(mirrored.0)).then_some(nearer)
        };
        match next {
            Some(next) => corners[size] = next,
            None => {
                let best = corners[0].1.clone();
                for corner in &mut corners[1..] {
                    *corner = measured(best.iter().zip(&corner.1).map(|(b, c)| b + shrink * (c - b)).collect());
                }
            }
        }
    }
    corners.sort_by(|a, b| a.0.total_cmp(&b.0));
    corners.swap_remove(0).1
}
