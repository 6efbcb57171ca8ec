package org.cad0.ir;

/** Sets the language up outside of Eclipse. */
public final class CompactIrStandaloneSetup extends CompactIrStandaloneSetupGenerated {}
