/** Model folders: their description, their checks, and the one that ships inside the jar. */
package org.cad0.model.folder;
