package org.cad0.cli;

import picocli.CommandLine.Command;

/** Groups the commands on data sets. */
@Command(
    name = "dataset",
    description = "Make data sets.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class DatasetCommand {}
