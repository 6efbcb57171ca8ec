/**
 * Parts and their descriptions: the families a data set is made of, each with its parameter ranges,
 * program idioms and wordings.
 *
 * <p>Rules that every family keeps: a description determines its program; diameters are said as
 * diameters and written as radii; only sizes in {@link org.cad0.training.part.Defaults} may go
 * unsaid; every cutter follows {@link org.cad0.training.part.ProgramBuilder}'s one idiom; every
 * program is one connected solid in which every boolean changes the shape.
 */
package org.cad0.training.part;
