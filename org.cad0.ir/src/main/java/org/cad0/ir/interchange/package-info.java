/**
 * Programs in other forms: vcad's JSON documents, share links, OpenSCAD and CadQuery source. Text
 * in, text out; reading and writing files is left to those who call.
 */
package org.cad0.ir.interchange;
