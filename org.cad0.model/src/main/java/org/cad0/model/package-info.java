/** Completion models: what a front end asks, and the model that runs on the user's machine. */
package org.cad0.model;
