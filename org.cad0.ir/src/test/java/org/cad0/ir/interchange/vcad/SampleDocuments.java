package org.cad0.ir.interchange.vcad;

/** Documents for tests. */
final class SampleDocuments {

  private SampleDocuments() {}

  /** A document that uses most of the format, and nothing that a program cannot say. */
  static final String EVERYTHING =
      """
      {
        "version": "0.1",
        "nodes": {
          "1": {"id": 1, "name": "Plate", "op": {"type": "Cube", "size": {"x": 50, "y": 30.0, "z": 5}}},
          "2": {"id": 2, "name": null, "op": {"type": "Cylinder", "radius": 2.5, "height": 10, "segments": 0}},
          "3": {"id": 3, "name": null, "op": {"type": "Translate", "child": 2, "offset": {"x": 5, "y": 5, "z": -1}}},
          "4": {"id": 4, "name": null, "op": {"type": "LinearPattern", "child": 3,
            "direction": {"x": 1, "y": 0, "z": 0}, "count": 3, "spacing": 20}},
          "5": {"id": 5, "name": "Say \\"hi\\"", "op": {"type": "Difference", "left": 1, "right": 4}},
          "6": {"id": 6, "name": null, "op": {"type": "Fillet", "child": 5, "radius": 0.5}},
          "7": {"id": 7, "name": "Profile", "op": {"type": "Sketch2D",
            "origin": {"x": 0, "y": 0, "z": 0}, "x_dir": {"x": 1, "y": 0, "z": 0}, "y_dir": {"x": 0, "y": 1, "z": 0},
            "segments": [
              {"type": "Line", "start": {"x": 0, "y": 0}, "end": {"x": 10, "y": 0}},
              {"type": "Arc", "start": {"x": 10, "y": 0}, "end": {"x": 0, "y": 0}, "center": {"x": 5, "y": 0}, "ccw": true}
            ]}},
          "8": {"id": 8, "name": null, "op": {"type": "Extrude", "sketch": 7, "direction": {"x": 0, "y": 0, "z": 4}, "twist_angle": 0}}
        },
        "materials": {
          "steel": {"name": "steel", "color": [0.6, 0.6, 0.65], "metallic": 1, "roughness": 0.4, "density": 7850, "friction": null}
        },
        "part_materials": {},
        "roots": [{"root": 6, "material": "steel"}, {"root": 8, "material": "default", "visible": false}],
        "partDefs": {
          "plate": {"id": "plate", "name": "Base plate", "root": 6, "defaultMaterial": "steel"},
          "tab 1": {"id": "tab 1", "root": 8}
        },
        "instances": [
          {"id": "a", "partDefId": "plate", "name": "Left"},
          {"id": "b", "partDefId": "tab 1", "name": "Tab", "material": "steel", "transform": {
            "translation": {"x": 1, "y": 2, "z": 3}, "rotation": {"x": 0, "y": 90, "z": 0}, "scale": {"x": 1, "y": 1, "z": 2}}}
        ],
        "joints": [
          {"id": "weld", "parentInstanceId": null, "childInstanceId": "a", "kind": {"type": "Fixed"}, "state": 0,
            "parentAnchor": {"x": 0, "y": 0, "z": 0}, "childAnchor": {"x": 0, "y": 0, "z": 0}},
          {"id": "hinge", "parentInstanceId": "a", "childInstanceId": "b", "state": 0.0,
            "kind": {"type": "Revolute", "axis": {"x": 0, "y": 0, "z": 1}, "limits": [-90, 90]},
            "parentAnchor": {"x": 1, "y": 0, "z": 0}, "childAnchor": {"x": 0, "y": 0, "z": 0}}
        ],
        "groundInstanceId": "a",
        "scene": {
          "environment": {"type": "Preset", "preset": "studio", "intensity": 0.8},
          "background": {"type": "Gradient", "top": [1, 1, 1], "bottom": [0.5, 0.6, 0.7]},
          "lights": [
            {"id": "sun", "color": [1, 1, 1], "intensity": 2, "castShadow": true,
              "kind": {"type": "Directional", "direction": {"x": 0, "y": 0, "z": -1}}},
            {"id": "bulb", "color": [1, 0.9, 0.8], "intensity": 1, "enabled": true,
              "kind": {"type": "Point", "position": {"x": 0, "y": 0, "z": 90}, "distance": 300}}
          ],
          "postProcessing": {
            "ambientOcclusion": {"enabled": true, "radius": 2},
            "toneMapping": "agX",
            "exposure": 1.5
          },
          "cameraPresets": [
            {"id": "front", "name": "Front view", "position": {"x": 0, "y": -200, "z": 40}, "target": {"x": 0, "y": 0, "z": 0}},
            {"id": "top", "position": {"x": 0, "y": 0, "z": 200}, "target": {"x": 0, "y": 0, "z": 0}, "fov": 35}
          ]
        }
      }
      """;

  static final String EVERYTHING_AS_PROGRAM =
      """
      # vcad 0.2

      M steel 0.6 0.6 0.65 1 0.4 7850

      C 50 30 5 "Plate"
      Y 2.5 10
      T 1 5 5 -1
      LP 2 1 0 0 3 20
      D 0 3 "Say \\"hi\\""
      FI 4 0.5
      SK 0 0 0 1 0 0 0 1 0 "Profile"
        L 0 0 10 0
        A 10 0 0 0 5 0 1
      END
      E 6 0 0 4

      ROOT 5 steel
      ROOT 7 default hidden

      PDEF plate "Base plate" 5 steel
      PDEF "tab 1" "tab 1" 7
      INST a plate "Left" 0 0 0 0 0 0 1 1 1
      INST b "tab 1" "Tab" 1 2 3 0 90 0 1 1 2 steel
      JFIX weld _ a 0 0 0 0 0 0
      JREV hinge a b 1 0 0 0 0 0 0 0 1 -90 90
      GROUND a

      ENV studio 0.8
      BG gradient 1 1 1 0.5 0.6 0.7
      LDIR sun 1 1 1 2 0 0 -1 shadow
      LPNT bulb 1 0.9 0.8 1 0 0 90 300
      AO 1 1 2
      TONE agX
      EXP 1.5
      CAM front 0 -200 40 0 0 0 "Front view"
      CAM top 0 0 200 0 0 0 35
      """;

  /** A document whose second root no program can make. */
  static final String WITH_A_TORUS =
      """
      {
        "version": "0.1",
        "nodes": {
          "4": {"id": 4, "name": null, "op": {"type": "Cube", "size": {"x": 1, "y": 2, "z": 3}}},
          "5": {"id": 5, "name": "Ring", "op": {"type": "Torus", "major_radius": 9, "minor_radius": 1, "segments": 0}},
          "6": {"id": 6, "name": null, "op": {"type": "Union", "left": 4, "right": 5}}
        },
        "materials": {}, "part_materials": {},
        "roots": [{"root": 4, "material": "default"}, {"root": 6, "material": "default"}]
      }
      """;

  /** A document with something unknown at every place. */
  static final String WITH_STRANGE_FIELDS =
      """
      {
        "version": "0.9",
        "units": "mm",
        "nodes": {
          "10": {"id": 10, "name": "two\\nlines", "locked": true,
            "op": {"type": "Cylinder", "radius": 0.1, "height": 5, "segments": 64}},
          "3": {"id": 3, "name": null, "op": {"type": "Shell", "child": 10, "thickness": 1, "faces": [1, 2.50]}},
          "20": {"id": 20, "name": null, "op": {"type": "Torus", "major_radius": 9, "minor_radius": 1, "segments": 0}}
        },
        "materials": {
          "al": {"name": "Aluminum", "color": [0.9, 0.9, 0.9, 0.5], "metallic": 1, "roughness": 0.4, "friction": 0.6}
        },
        "part_materials": {"base": "al"},
        "roots": [
          {"root": 20, "material": "al"},
          {"root": 3, "material": "unobtainium", "layer": 7}
        ],
        "partDefs": {"p": {"id": "p", "name": "Part", "root": 3}, "q": {"id": "q", "name": "Torus", "root": 20}},
        "instances": [
          {"id": "q1", "partDefId": "q", "name": "Torus"},
          {"id": "p1", "partDefId": "p", "name": "One", "tags": ["x"]}
        ],
        "joints": [
          {"id": "j", "name": "Shoulder", "parentInstanceId": null, "childInstanceId": "p1", "kind": {"type": "Ball"},
            "state": 12.5, "parentAnchor": {"x": 0, "y": 0, "z": 0}, "childAnchor": {"x": 0, "y": 0, "z": 0}},
          {"id": "k", "parentInstanceId": "q1", "childInstanceId": "p1", "kind": {"type": "Fixed"}, "state": 0,
            "parentAnchor": {"x": 0, "y": 0, "z": 0}, "childAnchor": {"x": 0, "y": 0, "z": 0}}
        ],
        "groundInstanceId": "q1",
        "scene": {"environment": {"type": "None"}, "fog": {"near": 1e400}},
        "bindings": {"10:radius": "bore / 2"},
        "a/b~c": [[], {"x": null}, 1]
      }
      """;
}
