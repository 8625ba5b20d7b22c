/** Counts of decisions about pairs whose truth is known. */
export class Decisions {
  truePositives = 0;
  falsePositives = 0;
  falseNegatives = 0;
  trueNegatives = 0;
  /** Of the pairs not taken for one, those that a person is asked about. */
  reviewed = 0;

  add(taken: boolean, truth: boolean, reviewed = false): void {
    if (taken && truth) this.truePositives++;
    else if (taken) this.falsePositives++;
    else if (truth) this.falseNegatives++;
    else this.trueNegatives++;
    if (!taken && reviewed) this.reviewed++;
  }

  get precision(): number {
    return this.truePositives / (this.truePositives + this.falsePositives);
  }

  get recall(): number {
    return this.truePositives / (this.truePositives + this.falseNegatives);
  }

  toString(): string {
    const { truePositives, falsePositives, falseNegatives, trueNegatives } = this;
    const share = (value: number): string => value.toFixed(3);
    return `precision ${share(this.precision)} (${truePositives} right, ${falsePositives} wrong), recall ${share(this.recall)} (${falseNegatives} missed), ${trueNegatives} rightly kept apart`;
  }
}
