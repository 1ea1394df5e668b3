import {describe, it} from 'node:test';
import {expect} from 'chai';
import {svgText} from '../../../src/draw/pen/svg-node.js';
import {SvgPen} from '../../../src/draw/pen/svg-pen.js';

const drawn = (draw: (pen: SvgPen) => void) => {
  const pen = new SvgPen('p', 'Georgia');
  draw(pen);
  return [...pen.definitions, ...pen.nodes].map((node) => svgText(node)).join('\n');
};

describe('SvgPen', () => {
  it('writes colours without transparency, which is an attribute of its own', () => {
    const svg = drawn((pen) => {
      pen.globalAlpha = 0.5;
      pen.fillStyle = 'rgba(255, 0, 16, 0.5)';
      pen.fillRect(1, 2.00049, 3, 4);
      pen.globalAlpha = 1;
      pen.fillStyle = 'rgb(0, 0, 0)';
      pen.fillRect(0, 0, 1, 1);
    });
    expect(svg).to.equal(
      '<path d="M1 2h3v4h-3z" fill="#ff0010" fill-opacity="0.25"/>\n' +
        '<path d="M0 0h1v1h-1z" fill="#000000"/>',
    );
  });

  it('moves what is drawn after translate, until restore', () => {
    const svg = drawn((pen) => {
      pen.save();
      pen.translate(10, 20);
      pen.beginPath();
      pen.moveTo(0, 0);
      pen.lineTo(5, 0);
      pen.stroke();
      pen.restore();
      pen.fillRect(0, 0, 1, 1);
    });
    expect(svg).to.include('d="M10 20L15 20"').and.to.include('d="M0 0h1v1h-1z"');
  });

  it('turns what is drawn after rotate around where it was moved to, until restore', () => {
    const svg = drawn((pen) => {
      pen.save();
      pen.translate(10, 20);
      pen.rotate(Math.PI / 2);
      pen.fillRect(1, 2, 3, 4);
      pen.restore();
      pen.fillRect(0, 0, 1, 1);
    });
    expect(svg).to.match(
      /<g transform="translate\(10 20\) rotate\(90\)">\n <path d="M1 2h3[^\n]*\n<\/g>\n<path d="M0 0h/,
    );
  });

  it('clips what is drawn after clip, until restore', () => {
    const svg = drawn((pen) => {
      pen.save();
      pen.beginPath();
      pen.rect(0, 0, 9, 9);
      pen.clip();
      pen.fillRect(1, 1, 1, 1);
      pen.restore();
      pen.fillRect(2, 2, 1, 1);
    });
    expect(svg).to.match(/<g clip-path="url\(#p-1\)">\n <path d="M1 1h[^\n]*\n<\/g>\n<path d="M2 2h/);
  });

  it('shrinks round corners that would meet, as a canvas does', () => {
    const svg = drawn((pen) => {
      pen.beginPath();
      pen.roundRect(0, 0, 4, 10, 3);
      pen.fill();
    });
    expect(svg).to.include('M2 0h0a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h0a2 2 0 0 1 -2 -2v-6a2 2 0 0 1 2 -2z');
  });

  it('writes a full circle as two arcs, and a quarter as one', () => {
    const svg = drawn((pen) => {
      pen.beginPath();
      pen.arc(5, 5, 2, 0, 2 * Math.PI);
      pen.fill();
      pen.beginPath();
      pen.arc(0, 0, 2, 0, Math.PI / 2);
      pen.fill();
    });
    expect(svg).to.include('M7 5A2 2 0 1 1 3 5A2 2 0 1 1 7 5Z').and.to.include('M2 0A2 2 0 0 1 0 2');
  });

  it('defines equal gradients once', () => {
    const svg = drawn((pen) => {
      for (const y of [0, 5]) {
        const gradient = pen.createLinearGradient(0, 0, 10, 0);
        gradient.addColorStop(0, 'rgba(1, 2, 3, 0)');
        gradient.addColorStop(1, 'rgb(1, 2, 3)');
        pen.fillStyle = gradient;
        pen.fillRect(0, y, 10, 1);
      }
    });
    expect(svg.match(/<linearGradient/g)).to.have.length(1);
    expect(svg.match(/fill="url\(#p-1\)"/g)).to.have.length(1);
  });

  it('joins rectangles of one colour that follow each other', () => {
    const svg = drawn((pen) => {
      for (const [x, colour] of [
        [0, 'rgb(0, 0, 0)'],
        [2, 'rgb(0, 0, 0)'],
        [4, 'rgb(0, 0, 1)'],
        [6, 'rgb(0, 0, 0)'],
      ] as const) {
        pen.fillStyle = colour;
        pen.fillRect(x, 0, 1, 1);
      }
    });
    expect([...svg.matchAll(/d="([^"]*)"/g)].map(([, d]) => d)).to.deep.equal([
      'M0 0h1v1h-1zM2 0h1v1h-1z',
      'M4 0h1v1h-1z',
      'M6 0h1v1h-1z',
    ]);
  });

  it('draws nothing that lies nowhere', () => {
    const svg = drawn((pen) => {
      pen.fillRect(NaN, 0, 1, 1);
      pen.beginPath();
      pen.moveTo(0, 0);
      pen.lineTo(Infinity, 0);
      pen.stroke();
      pen.beginPath();
      pen.fill();
      pen.fillText(' ', 0, 0);
    });
    expect(svg).to.equal('');
  });

  const aligned: [align: SvgPen['textAlign'], direction: SvgPen['direction'], anchor: string][] = [
    ['left', 'ltr', ''],
    ['right', 'ltr', ' text-anchor="end"'],
    ['left', 'rtl', ' text-anchor="end" direction="rtl"'],
    ['right', 'rtl', ' direction="rtl"'],
    ['center', 'ltr', ' text-anchor="middle"'],
  ];
  for (const [align, direction, anchor] of aligned) {
    it(`puts ${direction} words ${align} of their place`, () => {
      const svg = drawn((pen) => {
        pen.font = 'normal 400 12px Georgia';
        pen.textAlign = align;
        pen.direction = direction;
        pen.fillText('a < b', 1, 2);
      });
      expect(svg).to.equal(`<text x="1" y="2" font-size="12"${anchor} fill="#000">a &lt; b</text>`);
    });
  }
});
