// Each scenario has hosts and engines of its own and may use the whole machine.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
