package org.cad0.cli;

import picocli.CommandLine.Command;

/** Groups the commands on models. */
@Command(
    name = "model",
    description = "Look at models.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class ModelCommand {}
